namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// Where a rule is looking: a resource, and the place inside it. The place is what was typed, where that is remembered; else
/// it is the API path, put together on the way down. Nothing becomes text before there is something to say.
/// </summary>
internal readonly struct Place
{
    private readonly ApiRequest _request;
    private readonly Origin _origin;

    private Place(ApiRequest request, Origin origin) => (_request, _origin) = (request, origin);

    /// <summary>The place of a resource itself.</summary>
    public static Place Of(ApiRequest request) => new(request, request.Origin ?? Origin.Root());

    /// <summary>The place of a member, given or missing. A structure and a leaf know where they were typed.</summary>
    public Place At(string member, ApiObject? value) => new(_request, value?.Origin ?? _origin[member]);

    /// <inheritdoc cref="At(string, ApiObject?)" />
    public Place At(string member, IValue? value) => new(_request, value?.Origin ?? _origin[member]);

    /// <summary>The place of a list.</summary>
    public Place At<T>(string member, ApiList<T>? list) => new(_request, list?.Origin ?? _origin[member]);

    /// <summary>The place of a member that is missing.</summary>
    public Place Missing(string member) => new(_request, _origin[member]);

    /// <summary>The place of an element of this list.</summary>
    public Place Item(int index, ApiObject item) => new(_request, item.Origin ?? _origin[index]);

    /// <inheritdoc cref="Item(int, ApiObject)" />
    public Place Item(int index, IValue item) => new(_request, item.Origin ?? _origin[index]);

    /// <summary>What a rule has to say here.</summary>
    public Finding Finding(Rule rule, string message, string? cure = null) => new()
    {
        Rule = rule,
        Resource = _request.Id(),
        Path = _origin.Path,
        Message = message,
        Cure = cure,
        File = _origin.File,
        Line = _origin.Line,
        IsDefault = _origin.IsDefault,
    };
}
