using CreatorIntel.Gateway.Api;

namespace CreatorIntel.Gateway.Tests;

/// <summary>What a log or an error would show of a request that carries a token.</summary>
public sealed class SecretsInTextTests
{
    [Fact]
    public void A_new_connection_shows_its_kind_alone() =>
        new NewConnection("tiktok", "a-token", "a-refresh-token", "an-app", "a-secret", new Dictionary<string, string> { ["timeZone"] = "Europe/Lisbon" })
            .ToString().ShouldBe("NewConnection { Kind = tiktok }");

    [Fact]
    public void A_new_token_shows_nothing() =>
        new NewToken("a-token", "a-refresh-token", "an-app", "a-secret").ToString().ShouldBe("NewToken");
}
