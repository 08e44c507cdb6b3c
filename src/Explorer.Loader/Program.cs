using Explorer.Loader;
using Explorer.Loader.Commands;

return await LoaderProgram.RunAsync(args, Surroundings.OfProcess());
