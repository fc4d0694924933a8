namespace Pulumi.AppMeshKit.Tests.House;

/// <summary>docs/fidelity.md is the table in the code.</summary>
public class FidelityPageTests
{
    [Fact]
    public void The_page_is_what_the_code_says() => AcceptedText.Compare("docs/fidelity.md", FidelityPage.Write());
}
