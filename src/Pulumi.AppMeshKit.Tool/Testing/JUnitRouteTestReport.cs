using System.Globalization;
using System.Xml;
using Pulumi.AppMeshKit.Formats;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>
/// JUnit XML: a suite for each table, a case for each request. There is no schema that all readers agree on; this keeps to the members
/// that all of them know. A table that cannot be read is a suite with an error, so that it does not look like one that passed.
/// </summary>
internal sealed class JUnitRouteTestReport : IRouteTestReport
{
    private static readonly XmlWriterSettings Layout = new() { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true };

    /// <inheritdoc />
    public void Write(IReadOnlyList<TestedTable> tables, TextWriter output)
    {
        // What is written has no encoding of its own yet; whoever makes bytes of it makes UTF-8.
        output.WriteLine("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
        using (var xml = XmlWriter.Create(output, Layout))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "appmeshkit test");
            Counts(xml, tables);
            foreach (var table in tables) Suite(xml, table);
            xml.WriteEndElement();
        }

        output.WriteLine();
    }

    private static void Suite(XmlWriter xml, TestedTable table)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", Text(table.File));
        Counts(xml, [table]);
        foreach (var result in table.Results) Case(xml, table.File, result.Case.ToString(), () => Failure(xml, result));
        if (table.Problems.Count > 0) Case(xml, table.File, "the table can be read", () => Element(xml, "error", "the table cannot be read", string.Join('\n', table.Problems)));
        xml.WriteEndElement();
    }

    private static void Case(XmlWriter xml, string file, string name, Action inside)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("name", Text(name));
        xml.WriteAttributeString("classname", Text(file));
        xml.WriteAttributeString("file", Text(file));
        xml.WriteAttributeString("time", "0");
        inside();
        xml.WriteEndElement();
    }

    private static void Failure(XmlWriter xml, RouteTestResult result)
    {
        if (!result.Passed) Element(xml, "failure", string.Join(' ', result.Differences), result.ToString());
    }

    private static void Element(XmlWriter xml, string name, string message, string text)
    {
        xml.WriteStartElement(name);
        xml.WriteAttributeString("message", Text(message));
        xml.WriteString(string.Join('\n', text.Split('\n').Select(Text)));
        xml.WriteEndElement();
    }

    private static void Counts(XmlWriter xml, IReadOnlyList<TestedTable> tables)
    {
        var errors = tables.Count(table => table.Problems.Count > 0);
        xml.WriteAttributeString("tests", Number(tables.Sum(table => table.Results.Count) + errors));
        xml.WriteAttributeString("failures", Number(tables.Sum(table => table.Failed)));
        xml.WriteAttributeString("errors", Number(errors));
        xml.WriteAttributeString("skipped", "0");
        xml.WriteAttributeString("time", "0");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A text of others: what XML has no way to write is written as its escape, like everything else that nobody sees.</summary>
    private static string Text(string text) => Visible.Of(text);
}
