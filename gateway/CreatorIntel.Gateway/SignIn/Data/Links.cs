using CreatorIntel.Gateway.Api;

namespace CreatorIntel.Gateway.SignIn.Data;

/// <summary>Lets one person into a workspace, once. The row goes when it is accepted or withdrawn.</summary>
internal sealed class Invitation
{
    public required Guid Id { get; init; }

    /// <summary>SHA-256 of the token, which is known to nobody but the holder of the link.</summary>
    public required byte[] TokenHash { get; init; }

    public required string WorkspaceId { get; init; }

    public required string Email { get; init; }

    public required Role Role { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }
}

/// <summary>Shows the pages of a workspace to whoever has the link. The row goes when it is revoked.</summary>
internal sealed class ShareLink
{
    public required Guid Id { get; init; }

    /// <summary>SHA-256 of the token, which is known to nobody but the holders of the link.</summary>
    public required byte[] TokenHash { get; init; }

    public required string WorkspaceId { get; init; }

    /// <summary>What it was made for, in the owner's words.</summary>
    public required string Name { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When somebody opened it last; null: nobody yet.</summary>
    public DateTimeOffset? OpenedAt { get; set; }
}
