using CreatorIntel.Contracts;
using CreatorIntel.Contracts.Messages;
using CreatorIntel.Metrics.Domain;
using CreatorIntel.Metrics.Messaging;
using JasperFx.Events;

namespace CreatorIntel.Metrics.Tests.Messaging;

public sealed class MetricsMessagesTests
{
    private static readonly AccountKey Lune = AccountKey.Parse("my~instagram~lune");
    private static readonly AccountKey Sol = AccountKey.Parse("my~tiktok~sol");

    private readonly MetricsMessages _messages = new();

    [Fact]
    public void Many_changes_of_an_account_are_told_of_once_with_the_latest_version() =>
        _messages.Compose("my", [Changed(Lune, 4), Changed(Sol, 1), Changed(Lune, 5), Changed(Lune, 6)])
            .ShouldBe([new MetricsChanged(Lune, 6), new MetricsChanged(Sol, 1)]);

    [Fact]
    public void After_single_observations_the_next_are_told_of_soon() =>
        _messages.PauseAfter([Changed(Lune, 1, observations: 1), Changed(Sol, 1, observations: 998)])
            .ShouldBe(TimeSpan.FromMilliseconds(100));

    [Fact]
    public void After_masses_of_observations_more_are_waited_for() =>
        _messages.PauseAfter([Changed(Lune, 1, observations: 600), Changed(Lune, 2, observations: 400)])
            .ShouldBe(TimeSpan.FromSeconds(3));

    private static Event<FiguresChanged> Changed(AccountKey account, long version, int observations = 1) =>
        new(new FiguresChanged(account, observations)) { Version = version };
}
