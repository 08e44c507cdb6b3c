# The server of Explorer and its loader, in one small image without a shell.
#
#   docker build -t explorer .
#   docker run --read-only --rm -p 127.0.0.1:5080:5080 explorer      # the built-in graph; http://localhost:5080
#
# compose.yaml puts Neo4j beside it. The bases may be replaced: --build-arg SDK_IMAGE=... --build-arg RUNTIME_IMAGE=...

ARG SDK_IMAGE=mcr.microsoft.com/dotnet/sdk:10.0
ARG RUNTIME_IMAGE=mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled

FROM ${SDK_IMAGE} AS build
WORKDIR /source
COPY . .
# The folder of the loader holds the server too, and both share one set of libraries.
RUN dotnet publish src/Explorer.Loader --configuration Release --output /app --use-current-runtime --self-contained false \
      -p:RunAnalyzers=false -p:CSharpier_Bypass=true -p:DebugType=none \
 && cp -r cypher web /app/

FROM ${RUNTIME_IMAGE}
WORKDIR /app
COPY --from=build /app ./
# What the container listens on others reach only as far as its port is published.
# The runtime's diagnostic port would want a file that can be written.
ENV DOTNET_EnableDiagnostics=0 \
    EXPLORER_URLS=http://0.0.0.0:5080 \
    EXPLORER_EXPOSE=true \
    EXPLORER_CYPHER=/app/cypher \
    EXPLORER_WEB=/app/web
# The user "app" of the .NET images.
USER 1654
EXPOSE 5080
ENTRYPOINT ["dotnet"]
CMD ["Explorer.Server.dll"]
