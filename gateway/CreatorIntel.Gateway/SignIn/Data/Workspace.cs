using CreatorIntel.Gateway.Api;

namespace CreatorIntel.Gateway.SignIn.Data;

/// <summary>A workspace that people belong to.</summary>
internal sealed class Workspace
{
    public const int LongestId = 40;

    /// <summary>Its name, the first part of every id in it.</summary>
    public required string Id { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
}

/// <summary>What a person is in a workspace.</summary>
internal sealed class Member
{
    public required string WorkspaceId { get; init; }

    public required Guid PersonId { get; init; }

    public Person Person { get; init; } = null!;

    public required Role Role { get; set; }

    public required DateTimeOffset Since { get; init; }
}
