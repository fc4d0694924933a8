using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Mapping;

internal static class LoggingMapping
{
    internal static Logging? Logging(Chosen<AccessLog> chosen)
    {
        if (chosen.Value is not { IsNone: false } log) return null;

        var at = chosen.At;
        return new Logging
        {
            Origin = at,
            AccessLog = new()
            {
                Origin = at,
                File = new()
                {
                    Origin = at,
                    Format = log.Format is { } format ? Format(format, at["Format"]) : null,
                    Path = at["Path"].Text(log.Path),
                },
            },
        };
    }

    private static LoggingFormat Format(AccessLogFormat format, Origin at) => format switch
    {
        TextAccessLogFormat text => new() { Origin = at, Text = at.Text(text.Format) },
        JsonAccessLogFormat json => new()
        {
            Origin = at,
            Json = ApiList.Create(
                json.Members.Select((m, i) => new JsonFormatRef { Origin = at[i], Key = at[i]["Key"].Text(m.Key), Value = at[i]["Value"].Text(m.Value) }),
                at),
        },
        _ => throw new InvalidOperationException($"Unknown format {format.GetType().Name}."),
    };
}
