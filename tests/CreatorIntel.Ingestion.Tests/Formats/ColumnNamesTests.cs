using CreatorIntel.Ingestion.Formats;
using CreatorIntel.Ingestion.Formats.Csv;

namespace CreatorIntel.Ingestion.Tests.Formats;

public sealed class ColumnNamesTests
{
    private static readonly Column Views = new("views", "Views|Aufrufe", required: true);
    private static readonly Column Likes = new("likes", "Likes|J’aime");
    private static readonly ColumnNames Names = new("Format", Views, Likes);

    private static OwnColumnNames Own(string name, string id) => new(new Dictionary<string, IReadOnlyDictionary<string, string>>
    {
        ["Format"] = new Dictionary<string, string> { [PlainName.Of(name)] = id },
    });

    [Theory]
    [InlineData("views")]
    [InlineData(" VIEWS ")]
    [InlineData("„Aufrufe“")]
    [InlineData("aufrufe")]
    public void Names_differ_neither_by_capitals_nor_by_quotes_nor_by_spaces(string name) =>
        Names.ColumnOf(name, OwnColumnNames.None).ShouldBeSameAs(Views);

    [Fact]
    public void One_apostrophe_is_as_good_as_another() => Names.ColumnOf("J'aime", OwnColumnNames.None).ShouldBeSameAs(Likes);

    [Fact]
    public void A_workspace_adds_its_own_names() => Names.ColumnOf("Gesehen", Own("gesehen", "views")).ShouldBeSameAs(Views);

    [Fact]
    public void What_a_name_means_by_itself_a_workspace_cannot_change() =>
        Names.ColumnOf("Likes", Own("Likes", "views")).ShouldBeSameAs(Likes);

    [Fact]
    public void Names_of_another_format_mean_nothing() =>
        new ColumnNames("Other", Views).ColumnOf("Gesehen", Own("gesehen", "views")).ShouldBeNull();

    [Fact]
    public void Of_two_columns_with_one_meaning_the_first_counts()
    {
        var found = Names.In(["Aufrufe", "Views", "Plays"], OwnColumnNames.None);
        found[Views].ShouldBe(0);
        found.Unknown.ShouldBe([(2, "plays")]);
    }

    [Fact]
    public void What_a_file_lacks_is_told() => Names.In(["Likes"], OwnColumnNames.None).Missing.ShouldBe([Views]);

    [Fact]
    public void One_name_cannot_have_two_meanings() =>
        Should.Throw<ArgumentException>(() => new ColumnNames("Format", Views, new Column("plays", "aufrufe")));

    [Fact]
    public void Every_format_knows_its_columns_apart() =>
        FileFormats.All.OfType<IColumnFormat>().Select(format => format.Columns.Format)
            .ShouldBe(FileFormats.All.OfType<IColumnFormat>().Select(format => format.Name));
}
