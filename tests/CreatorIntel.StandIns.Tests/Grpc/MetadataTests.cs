using Grpc.Core;

namespace CreatorIntel.StandIns.Tests.Grpc;

public sealed class MetadataTests(EchoServerFixture fixture) : IClassFixture<EchoServerFixture>
{
    private readonly Echo.EchoClient _client = fixture.Server.Client();

    [Fact]
    public async Task Text_and_bytes_go_to_the_server_and_back_as_headers_and_trailers()
    {
        var headers = new Metadata { { "x-text", "a value, with a comma" }, { "X-Upper", "lower" }, { "x-data-bin", [0, 1, 254, 255] } };

        using var call = _client.SayAsync(new EchoMessage(), headers, cancellationToken: TestContext.Current.CancellationToken);
        var received = await call.ResponseHeadersAsync;
        await call.ResponseAsync;

        foreach (var metadata in new[] { received, call.GetTrailers() })
        {
            metadata.GetValue("x-text").ShouldBe("a value, with a comma");
            metadata.GetValue("x-upper").ShouldBe("lower");
            metadata.GetValueBytes("x-data-bin").ShouldBe(new byte[] { 0, 1, 254, 255 });
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3000)]
    public async Task Bytes_of_any_length_survive(int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);

        using var call = _client.SayAsync(new EchoMessage(), new Metadata { { "x-any-bin", bytes } }, cancellationToken: TestContext.Current.CancellationToken);
        await call.ResponseAsync;

        call.GetTrailers().GetValueBytes("x-any-bin").ShouldBe(bytes);
    }

    [Fact]
    public async Task Trailers_hold_nothing_of_the_protocol()
    {
        using var call = _client.SayAsync(new EchoMessage(), new Metadata { { "x-one", "1" } }, cancellationToken: TestContext.Current.CancellationToken);
        await call.ResponseAsync;

        call.GetTrailers().Select(entry => entry.Key).ShouldBe(["x-one"]);
    }

    [Fact]
    public void The_last_entry_of_a_key_wins_and_all_are_kept()
    {
        var metadata = new Metadata { { "x-key", "first" }, { "x-key", "last" } };

        metadata.GetValue("X-KEY").ShouldBe("last");
        metadata.GetAll("x-key").Select(entry => entry.Value).ShouldBe(["first", "last"]);
        metadata.Get("x-other").ShouldBeNull();
    }

    [Theory]
    [InlineData("with space")]
    [InlineData("colon:")]
    [InlineData("ümlaut")]
    public void A_key_has_only_letters_digits_and_a_few_marks(string key) =>
        Should.Throw<ArgumentException>(() => new Metadata { { key, "value" } });

    [Fact]
    public void Bytes_belong_to_bin_keys_and_text_to_others()
    {
        Should.Throw<ArgumentException>(() => new Metadata.Entry("x-text", [1]));
        Should.Throw<ArgumentException>(() => new Metadata.Entry("x-bytes-bin", "text"));
        Should.Throw<InvalidOperationException>(() => new Metadata.Entry("x-bytes-bin", [1]).Value);
    }

    [Fact]
    public void The_empty_metadata_cannot_be_changed() =>
        Should.Throw<InvalidOperationException>(() => Metadata.Empty.Add("x-key", "value"));
}
