namespace Pulumi.AppMeshKit.Tests.House;

/// <summary>What a user writes to set a field of the API.</summary>
/// <param name="Component">The component.</param>
/// <param name="Name">The member, with the type that has it.</param>
/// <param name="Typed">The path to it in the component's arguments; empty for the arguments themselves.</param>
internal sealed record ComponentMember(string Component, string Name, string Typed);
