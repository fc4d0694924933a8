namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// Where a rule is looking: a resource, and the place inside it. The place is what was typed, where that is remembered; else
/// it is the API path, put together on the way down. Nothing becomes text before there is something to say.
/// </summary>
internal readonly struct Place
{
    private readonly ApiRequest? _request;
    private readonly ResourceId? _resource;
    private readonly Origin _origin;

    private Place(ApiRequest? request, ResourceId? resource, Origin origin) =>
        (_request, _resource, _origin) = (request, resource, origin);

    /// <summary>The place of a resource itself.</summary>
    public static Place Of(ApiRequest request) => new(request, null, request.Origin ?? Origin.Root());

    /// <summary>A place of a resource that is remembered already.</summary>
    public static Place Of(ApiRequest request, Origin origin) => new(request, null, origin);

    /// <summary>A place of something that is no definition, such as a suppression.</summary>
    public static Place Of(ResourceId resource, Origin origin) => new(null, resource, origin);

    /// <summary>The place as it is remembered.</summary>
    public Origin Origin => _origin;

    /// <summary>The place of a structure, given or missing. What is given knows where it was typed.</summary>
    public Place At(string member, ApiObject? value) => new(_request, _resource, value?.Origin ?? _origin.ApiMember(member));

    /// <summary>The place of a leaf, given or missing.</summary>
    public Place At(string member, IValue? value) => new(_request, _resource, value?.Origin ?? _origin.ApiMember(member));

    /// <summary>The place of a list, given or missing.</summary>
    public Place At<T>(string member, ApiList<T>? list) => new(_request, _resource, list?.Origin ?? _origin.ApiMember(member));

    /// <summary>
    /// The place of a structure that the components write in line with what holds it: they have no word for it, so in C#
    /// a missing one is where its parent is.
    /// </summary>
    public Place Inline(string member, ApiObject? value) =>
        new(_request, _resource, value?.Origin ?? (_origin.IsCode ? _origin : _origin.ApiMember(member)));

    /// <summary>The place of a member that is missing.</summary>
    public Place Missing(string member) => new(_request, _resource, _origin.ApiMember(member));

    /// <summary>The place of an element of this list.</summary>
    public Place Item(int index, ApiObject item) => new(_request, _resource, item.Origin ?? _origin[index]);

    /// <summary>The place of a leaf of this list.</summary>
    public Place Item(int index, IValue item) => new(_request, _resource, item.Origin ?? _origin[index]);

    /// <summary>What a rule has to say here.</summary>
    public Finding Finding(Rule rule, string message, string? cure = null, string? witness = null) => new()
    {
        Rule = rule,
        Resource = _resource ?? _request!.Id(),
        Path = _origin.Path,
        Message = message,
        Cure = cure,
        Witness = witness,
        File = _origin.File,
        Line = _origin.Line,
        IsDefault = _origin.IsDefault,
        IsFromDefinition = !_origin.IsCode,
    };
}
