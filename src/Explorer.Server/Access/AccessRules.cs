using Explorer.Server.Hosting;
using Explorer.Server.Options;

namespace Explorer.Server.Access;

/// <summary>Who is answered at all: by the name that was asked for, by the class code, and by the form of what is sent.</summary>
internal static class AccessRules
{
    /// <summary>Checks every request before anything is done for it.</summary>
    public static void UseAccessRules(this IApplicationBuilder app, ServerOptions options)
    {
        var hosts = new KnownHosts(options);
        // Before a proxy's word counts, for a page may say what it likes in the headers of a request to its own name; and after it, for the proxy's name is the one that visitors see.
        app.Use((context, next) => hosts.Refuse(context.Request)?.SendAsync(context) ?? next(context));
        app.UseForwarding(options);
        app.Use((context, next) => hosts.Refuse(context.Request)?.SendAsync(context) ?? next(context));
        if (options.Code is { } code)
        {
            UseClassCode(app, code);
        }
        app.Use(PackedBodies.PassAsync);
    }

    // Apart from the rest: what limits the tries is loaded only where there is a code.
    private static void UseClassCode(IApplicationBuilder app, string code)
    {
        var gate = ActivatorUtilities.CreateInstance<ClassCodeGate>(app.ApplicationServices, new ClassCode(code), new WrongTries());
        app.Use(gate.PassAsync);
    }
}
