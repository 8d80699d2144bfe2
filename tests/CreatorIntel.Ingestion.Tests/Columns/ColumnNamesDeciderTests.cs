using CreatorIntel.Ingestion.Columns;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats.Csv;
using static CreatorIntel.Ingestion.Tests.Domain.Given;

namespace CreatorIntel.Ingestion.Tests.Columns;

public sealed class ColumnNamesDeciderTests
{
    private static readonly ColumnNames Format = new(
        "Days", new Column("date", "date|fecha", required: true), new Column("views", "views", required: true), new Column("likes", "likes"));

    private static ColumnNamesChosen? Decide(ColumnNamesState? state, params NamedColumn[] names) =>
        ColumnNamesDecider.Decide(state, Format, names, Noon);

    private static string Refusal(params NamedColumn[] names) => Should.Throw<ArgumentException>(() => Decide(null, names)).Message;

    [Fact]
    public void Names_are_recorded_as_they_were_given_without_the_spaces_around_them() =>
        Decide(null, new NamedColumn(" Ansichten ", "views")).ShouldNotBeNull().Names.ShouldBe([new NamedColumn("Ansichten", "views")]);

    [Fact]
    public void Saying_the_same_again_records_nothing()
    {
        var state = ColumnNamesState.Evolve(null, Decide(null, new NamedColumn("Ansichten", "views"))!);
        Decide(state, new NamedColumn("Ansichten", "views")).ShouldBeNull();
        Decide(null).ShouldBeNull();
    }

    [Fact]
    public void Saying_nothing_takes_back_what_was_said()
    {
        var state = ColumnNamesState.Evolve(null, Decide(null, new NamedColumn("Ansichten", "views"))!);
        Decide(state).ShouldNotBeNull().Names.ShouldBeEmpty();
    }

    [Fact]
    public void A_name_that_the_format_knows_by_itself_is_left_out() =>
        Decide(null, new NamedColumn("FECHA", "date"), new NamedColumn("Ansichten", "views"))!.Names.ShouldBe([new NamedColumn("Ansichten", "views")]);

    [Fact]
    public void Several_names_may_mean_one_column() =>
        Decide(null, new NamedColumn("Ansichten", "views"), new NamedColumn("Blicke", "views"))!.Names.Count.ShouldBe(2);

    [Fact]
    public void A_known_name_cannot_mean_something_else() =>
        Refusal(new NamedColumn("Views", "likes")).ShouldBe("The name 'Views' means views in this format already, and cannot mean something else.");

    [Fact]
    public void One_name_cannot_have_two_meanings() =>
        Refusal(new NamedColumn("Zahl", "views"), new NamedColumn("ZAHL", "likes")).ShouldBe("The name 'ZAHL' is given twice, with two meanings.");

    [Fact]
    public void A_column_that_the_format_has_not_is_refused_with_those_that_it_has() =>
        Refusal(new NamedColumn("Zahl", "reach")).ShouldBe("The name 'Zahl' cannot mean 'reach': Days has no such column. It has date, views, likes.");

    [Theory]
    [InlineData("", "is empty")]
    [InlineData(" \"\" ", "is empty")]
    [InlineData("a\nb", "holds characters that are no text")]
    [InlineData("a\0b", "holds characters that are no text")]
    public void A_name_is_text(string name, string why) => Refusal(new NamedColumn(name, "views")).ShouldContain(why);

    [Fact]
    public void A_name_has_at_most_200_characters() =>
        Refusal(new NamedColumn(new string('a', 201), "views")).ShouldEndWith("is longer than 200 characters.");

    [Fact]
    public void A_format_has_at_most_200_own_names() =>
        Refusal([.. Enumerable.Range(0, 201).Select(i => new NamedColumn($"n{i}", "views"))]).ShouldStartWith("A format can have 200 own names");

    [Fact]
    public void Names_of_other_formats_stay()
    {
        var state = ColumnNamesState.Evolve(null, new ColumnNamesChosen("Other", [new NamedColumn("Tag", "date")], Noon));
        state = ColumnNamesState.Evolve(state, Decide(state, new NamedColumn("Ansichten", "views"))!);
        var own = ColumnNamesBook.ToOwn(state!);
        own.MeaningOf("Other", "tag").ShouldBe("date");
        own.MeaningOf("Days", "ansichten").ShouldBe("views");
        own.MeaningOf("Days", "tag").ShouldBeNull();
    }
}
