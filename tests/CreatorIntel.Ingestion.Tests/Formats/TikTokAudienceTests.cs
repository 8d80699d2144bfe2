using CreatorIntel.Ingestion.Domain;

namespace CreatorIntel.Ingestion.Tests.Formats;

/// <summary>FollowerGender.csv and FollowerTopTerritories.csv of TikTok Studio.</summary>
public sealed class TikTokAudienceTests
{
    private static readonly ImportDefaults Marisol = new(null, "marisol", null, null, false);

    private static Task<List<Ingestion.Formats.RowOutcome>> ReadAsync(params string[] lines) =>
        Files.ReadAsync(string.Join("\n", lines), Marisol);

    [Fact]
    public async Task All_rows_together_are_one_audience()
    {
        var audience = (await ReadAsync("Gender,Distribution", "Female,64%", "Male,35.5%", "Other,0.5%")).Single().Audience();
        audience.Values.ShouldBe(new Dictionary<string, double> { ["F"] = 0.64, ["M"] = 0.355, ["U"] = 0.005 });
        (audience.Account.StreamId, audience.Audience, audience.Breakdown, audience.Unit, audience.Day, audience.Source.Row)
            .ShouldBe(("account/tiktok/marisol", "followers", "gender", "share", null, 2));
    }

    [Fact]
    public async Task Territories_keep_the_names_of_the_file() =>
        (await ReadAsync("Top territories,Distribution", "Portugal,41.2%", "US,9%")).Single().Audience().Values
            .ShouldBe(new Dictionary<string, double> { ["Portugal"] = 0.412, ["US"] = 0.09 });

    [Theory]
    [InlineData("0.642", "0.358")]
    [InlineData("64.2", "35.8")]
    [InlineData("64.2%", "35.8%")]
    [InlineData("\"64,2 %\"", "\"35,8 %\"")]
    public async Task Shares_are_read_however_they_are_written(string female, string male) =>
        (await ReadAsync("Gender,Distribution", $"Female,{female}", $"Male,{male}")).Single().Audience().Values
            .ShouldBe(new Dictionary<string, double> { ["F"] = 0.642, ["M"] = 0.358 });

    [Fact]
    public async Task A_bad_row_is_rejected_and_the_others_are_kept()
    {
        var rows = await ReadAsync("Gender,Distribution", "Female,64%", "Male,many", "Other,undefined");
        rows[0].Rejection().ShouldBe(new RowRejection(
            "upload.dat", 3, "Distribution", "many", "This is no share. Expected is one such as 64.2% or 0.642."));
        rows[1].Audience().Values.Keys.ShouldBe(["F"]);
    }

    [Fact]
    public async Task A_file_without_a_single_share_is_no_audience() =>
        (await ReadAsync("Gender,Distribution", "Female,undefined")).ShouldBeEmpty();

    [Fact]
    public async Task The_range_in_the_name_of_the_file_says_the_day() =>
        (await Files.ReadAsync("Gender,Distribution\nFemale,64%", Marisol, "FollowerGender_2025-11-01_2026-01-15.csv")).Single().Audience().Day
            .ShouldBe(new DateOnly(2026, 1, 15));

    [Theory]
    [InlineData("Geschlecht,Verteilung", "Weiblich")]
    [InlineData("Género,Distribución", "Mujer")]
    [InlineData("Genre,Répartition", "Femmes")]
    [InlineData("Gênero,Distribuição", "Feminino")]
    [InlineData("Genere,Distribuzione", "Donne")]
    public async Task Genders_are_read_in_every_language(string header, string female) =>
        (await ReadAsync(header, $"{female},64%")).Single().Audience().Values.Keys.ShouldBe(["F"]);

    [Theory]
    [InlineData("Top-Gebiete,Verteilung")]
    [InlineData("Principales territorios,Distribución")]
    [InlineData("Principaux territoires,Répartition")]
    [InlineData("Principais territórios,Distribuição")]
    [InlineData("Territori principali,Distribuzione")]
    public async Task Territories_are_read_in_every_language(string header) =>
        (await ReadAsync(header, "PT,64%")).Single().Audience().Breakdown.ShouldBe("territory");
}
