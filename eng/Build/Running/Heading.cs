namespace AppMeshKit.Build;

internal static class Heading
{
    private const int _width = 100;

    /// <summary>A line with a title on the left and, if there is room, how to get the same by hand on the right.</summary>
    public static void Write(string title, string byHand)
    {
        var left = $"── {title} ";
        var right = $" {byHand}";
        Console.WriteLine(left + new string('─', Math.Max(3, _width - left.Length - right.Length)) + right);
    }
}
