namespace Pulumi.Contract.Tests.Support;

internal static class ListExtensions
{
    /// <summary>Adds as a function with a result, which is what Apply takes.</summary>
    public static int AddTo<T>(this List<T> list, T item)
    {
        list.Add(item);
        return list.Count;
    }
}
