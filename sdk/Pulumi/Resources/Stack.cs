using System.Reflection;

namespace Pulumi;

/// <summary>The component at the top of a program.</summary>
public class Stack : ComponentResource
{
    internal const string TypeName = "pulumi:pulumi:Stack";

    public Stack(StackOptions? options = null)
        : base(TypeName, $"{Deployment.Instance.ProjectName}-{Deployment.Instance.StackName}", Convert(options))
        => Deployment.CurrentOrThrow.Stack = this;

    /// <summary>Registers the [Output] properties of a derived class, which must all be set by now.</summary>
    internal void RegisterPropertyOutputs()
    {
        var outputs = GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.DeclaringType?.IsAssignableFrom(typeof(Stack)) != true)
            .Select(property => (property, output: property.GetCustomAttribute<OutputAttribute>()))
            .Where(pair => pair.output != null)
            .ToDictionary(pair => pair.output!.Name ?? pair.property.Name, pair => pair.property.GetValue(this));

        var unassigned = outputs.Where(output => output.Value == null).Select(output => output.Key).ToList();
        if (unassigned.Count > 0)
            throw new RunException($"Output(s) '{string.Join(", ", unassigned)}' have no value assigned. [Output] attributed properties must be assigned inside Stack constructor.");

        var wrong = outputs.Where(output => output.Value is not IOutput).Select(output => output.Key).ToList();
        if (wrong.Count > 0)
            throw RunException.OutputsHaveIncorrectType(wrong);

        RegisterOutputs(outputs);
    }

    private static ComponentResourceOptions? Convert(StackOptions? options)
        => options == null
            ? null
            : new()
            {
                ResourceTransformations = options.ResourceTransformations,
                ResourceTransforms = options.ResourceTransforms,
            };
}
