using System.Text;

namespace Pulumi.AppMeshKit.Model;

/// <summary>The looks of a drawing, on a light and on a dark page. All contrasts are those that WCAG AA asks for.</summary>
internal static class SvgStyle
{
    private const string Fonts = "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','DejaVu Sans',Arial,sans-serif";

    private static readonly (string Class, string Light, string Dark)[] _pages =
    [
        ("page", "fill:#ffffff", "fill:#0d1117"),
        ("frame", "fill:none;stroke:#7a8599", "stroke:#7a8599"),
        ("ink", "fill:#24292f", "fill:#d7dde5"),
        ("quiet", "fill:#57606a", "fill:#9aa5b3"),
        ("line", "fill:none;stroke:#57606a;stroke-width:1.4", "stroke:#9aa5b3"),
        ("head", "fill:#57606a;stroke:none", "fill:#9aa5b3"),
    ];

    private static readonly (ShapeKind Kind, string Light, string LightText, string Dark, string DarkText)[] _shapes =
    [
        (ShapeKind.Gateway, "fill:#5b3fb5;stroke:#3d2785", "#ffffff", "fill:#6a4fc4;stroke:#b3a1f0", "#ffffff"),
        (ShapeKind.Group, "fill:#1f4e79;stroke:#12304d", "#ffffff", "fill:#24588a;stroke:#7fb2e5", "#ffffff"),
        (ShapeKind.Service, "fill:#0b6e6e;stroke:#064a4a", "#ffffff", "fill:#0c6a6a;stroke:#4fc3c3", "#ffffff"),
        (ShapeKind.Node, "fill:#e3e8ef;stroke:#5c6b80", "#16202e", "fill:#263041;stroke:#8494aa", "#e6edf3"),
        (ShapeKind.Client, "fill:#fdeecb;stroke:#a8761a", "#3d2b05", "fill:#4a380f;stroke:#d9a441", "#fdeecb"),
        (ShapeKind.Missing, "fill:#fbe3e1;stroke:#b3261e;stroke-dasharray:5 4", "#5c110d", "fill:#4a1613;stroke:#f0827a", "#fbe3e1"),
        (ShapeKind.More, "fill:#f3f4f7;stroke:#7a8599;stroke-dasharray:5 4", "#3d4757", "fill:#1b222c;stroke:#8494aa", "#c6cfda"),
    ];

    private static readonly (ChangeMark Mark, string Light, string Dark)[] _marks =
    [
        (ChangeMark.Added, "#1a7f37", "#3fb950"),
        (ChangeMark.Removed, "#cf222e", "#ff7b72"),
        (ChangeMark.Changed, "#bf2c86", "#f778ba"),
    ];

    /// <summary>The style sheet.</summary>
    public static string Sheet { get; } = Write();

    /// <summary>The class of a kind of shape.</summary>
    public static string ClassOf(ShapeKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>The class of a mark, behind another class; nothing for none.</summary>
    public static string ClassOf(ChangeMark mark) => mark == ChangeMark.None ? string.Empty : $" {mark.ToString().ToLowerInvariant()}";

    private static string Write()
    {
        var text = new StringBuilder();
        text.Append(".mesh text{font-family:").Append(Fonts).Append(";font-size:11.5px;text-anchor:middle}.mesh text.name{font-size:13px}.mesh text.start{text-anchor:start}\n");
        text.Append(".mesh .line.thick{stroke-width:3.2}.mesh .line.dotted{stroke-dasharray:2 4;stroke-linecap:round}.mesh .frame.versions{stroke-dasharray:3 3}\n");
        Rules(text, isDark: false);
        text.Append("@media (prefers-color-scheme:dark){\n");
        Rules(text, isDark: true);
        return text.Append("}\n").ToString();
    }

    private static void Rules(StringBuilder text, bool isDark)
    {
        foreach (var (name, light, dark) in _pages) text.Append(".mesh .").Append(name).Append('{').Append(isDark ? dark : light).Append("}\n");
        foreach (var shape in _shapes)
        {
            var name = ClassOf(shape.Kind);
            text.Append(".mesh .").Append(name).Append(" .body{").Append(isDark ? shape.Dark : shape.Light).Append("}.mesh .").Append(name).Append(" text{fill:").Append(isDark ? shape.DarkText : shape.LightText).Append("}\n");
        }

        foreach (var (mark, light, dark) in _marks)
        {
            var (name, colour) = (ClassOf(mark).Trim(), isDark ? dark : light);
            text.Append(".mesh .").Append(name).Append(" .body,.mesh .line.").Append(name).Append("{stroke:").Append(colour).Append(";stroke-width:3.4")
                .Append(mark == ChangeMark.Changed ? ";stroke-dasharray:none" : ";stroke-dasharray:7 4").Append("}.mesh .head.").Append(name).Append("{fill:").Append(colour).Append("}\n");
        }
    }
}
