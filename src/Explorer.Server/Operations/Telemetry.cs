using System.Runtime.CompilerServices;
using Explorer.Server.Options;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Explorer.Server.Operations;

/// <summary>Measurements and traces by OpenTelemetry, for who asked for them; nothing of it is loaded for others.</summary>
internal static class Telemetry
{
    /// <summary>Where Prometheus fetches measurements.</summary>
    public const string Path = "/metrics";

    /// <summary>Adds what was asked for.</summary>
    public static void AddTo(IServiceCollection services, ServerOptions options, string version)
    {
        if (options.Metrics || options.Otlp is not null)
        {
            Add(services, options, version);
        }
    }

    /// <summary>Maps <c>/metrics</c>, if it was asked for.</summary>
    public static void MapMetrics(this WebApplication app, ServerOptions options)
    {
        if (options.Metrics)
        {
            Map(app);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Map(WebApplication app) => app.MapPrometheusScrapingEndpoint(Path);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Add(IServiceCollection services, ServerOptions options, string version)
    {
        var telemetry = services
            .AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("explorer", serviceVersion: version))
            .WithMetrics(metrics =>
            {
                metrics.AddMeter(StatementMeter.Name).AddAspNetCoreInstrumentation().AddRuntimeInstrumentation();
                if (options.Metrics)
                {
                    metrics.AddPrometheusExporter();
                }
                if (options.Otlp is { } collector)
                {
                    metrics.AddOtlpExporter(exporter => exporter.Endpoint = collector);
                }
            });
        if (options.Otlp is { } traces)
        {
            telemetry.WithTracing(tracing =>
                tracing
                    .AddSource(StatementMeter.Name)
                    .AddAspNetCoreInstrumentation()
                    .AddOtlpExporter(exporter => exporter.Endpoint = traces)
            );
        }
    }
}
