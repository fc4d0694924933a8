using System.Globalization;
using System.Text.Json.Nodes;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tests;

/// <summary>Parts of requests as one line of JSON with sorted members.</summary>
internal static class RequestText
{
    /// <summary>A part of a request; <c>null</c> where there is none.</summary>
    /// <param name="request">The request.</param>
    /// <param name="path">Such as <c>spec.listeners[0].timeout</c>; empty for the whole.</param>
    internal static string Part(ApiRequest request, string path)
    {
        var node = JsonNode.Parse(RequestJson.Write(request));
        foreach (var step in path.Split(['.', '['], StringSplitOptions.RemoveEmptyEntries))
        {
            node = step.EndsWith(']') ? node?[int.Parse(step[..^1], CultureInfo.InvariantCulture)] : node?[step];
        }

        return node is null ? "null" : InputsText.Compact(node.ToJsonString());
    }

    /// <summary>The whole request.</summary>
    internal static string Whole(ApiRequest request) => Part(request, string.Empty);
}
