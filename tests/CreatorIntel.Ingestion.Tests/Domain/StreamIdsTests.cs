using CreatorIntel.Ingestion.Domain;

namespace CreatorIntel.Ingestion.Tests.Domain;

public sealed class StreamIdsTests
{
    [Fact]
    public void Streams_are_named_after_what_they_are_of()
    {
        StreamIds.OfAccount("instagram", "0042").ShouldBe("account/instagram/0042");
        StreamIds.OfPost("tiktok", "7").ShouldBe("post/tiktok/7");
        StreamIds.OfImport("imp-1").ShouldBe("import/imp-1");
    }

    [Fact]
    public void The_parts_of_a_name_can_be_read_back()
    {
        StreamIds.Parse("post/tiktok/0007").ShouldBe(("tiktok", "0007"));
        StreamIds.Parse("account/instagram/0042").ShouldBe(("instagram", "0042"));
    }

    [Theory]
    [InlineData("import/imp-1")]
    [InlineData("post/tiktok")]
    [InlineData("post//7")]
    public void Other_names_have_no_such_parts(string streamId) =>
        Should.Throw<FormatException>(() => StreamIds.Parse(streamId));
}
