namespace CreatorIntel.FakePlatforms.Graph;

/// <summary>
/// The creators, each known by a token: the first one by several. They publish the same, under ids of their own, so that the same data can be
/// brought into one workspace in several ways.
/// </summary>
internal sealed class GraphCreators(DateTimeOffset began, TimeProvider clock)
{
    private const int Count = 10;

    private readonly GraphWorld[] _worlds = [.. Enumerable.Range(0, Count).Select(number => new GraphWorld(began, clock, number))];

    /// <summary>The creator that most tests ask for.</summary>
    public GraphWorld First => _worlds[0];

    /// <summary>The creator of a request's token; null: it is nobody's.</summary>
    public GraphWorld? Of(HttpRequest request) => GraphAccess.TokenOf(request) switch
    {
        GraphAccess.WritingToken or GraphAccess.LoginToken or GraphAccess.RenewedToken => First,
        { } token => _worlds.FirstOrDefault(world => world.Token == token),
        null => null,
    };
}
