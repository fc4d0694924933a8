namespace Pulumi.Contract.Tests.Support;

internal enum Color
{
    Red = 1,
    Green = 7,
}
