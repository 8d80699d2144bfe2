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

    [Fact]
    public void What_people_sign_in_with_shows_nothing()
    {
        object[] secrets =
        [
            new SignInCredentials("ana@example.com", "a-secret"), new Setup("a-secret", "ana@example.com", "a-secret"), new Token("a-secret"),
            new InvitationAnswer("a-secret", "a-secret"), new PasswordChange("a-secret", "a-secret"),
        ];

        foreach (var secret in secrets) secret.ToString().ShouldBe(secret.GetType().Name);
        new NewLink(Guid.Empty, "/share#a-secret", DateTimeOffset.UnixEpoch).ToString().ShouldBe("NewLink { Id = 00000000-0000-0000-0000-000000000000 }");
    }
}
