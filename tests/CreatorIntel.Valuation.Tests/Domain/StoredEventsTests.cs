using System.Text.Json;
using CreatorIntel.Contracts;
using CreatorIntel.ServiceDefaults.EventStore;
using CreatorIntel.Valuation.Domain;
using CreatorIntel.Valuation.Formulas;

namespace CreatorIntel.Valuation.Tests.Domain;

/// <summary>Events are stored for good: every form that was ever written must stay readable.</summary>
public sealed class StoredEventsTests
{
    private static readonly AccountKey Account = new("my", "instagram", "1");

    [Fact]
    public void A_target_of_the_time_before_days_still_reads() =>
        Read<TargetSet>("""{"account":"my~instagram~1","followers":200000,"months":6}""").ShouldBe(new TargetSet(Account, 200_000, 6));

    [Fact]
    public void A_target_by_a_day_reads_back() =>
        Read<TargetSet>("""{"account":"my~instagram~1","followers":200000,"day":"2026-05-24"}""")
            .ShouldBe(new TargetSet(Account, 200_000, null, new DateOnly(2026, 5, 24)));

    [Fact]
    public void Targets_are_written_without_what_they_lack()
    {
        Write(new TargetSet(Account, 9, 6)).ShouldBe("""{"account":"my~instagram~1","followers":9,"months":6}""");
        Write(new TargetSet(Account, 9, null, new DateOnly(2026, 5, 24)))
            .ShouldBe("""{"account":"my~instagram~1","followers":9,"day":"2026-05-24"}""");
    }

    [Fact]
    public void A_set_has_its_stored_form()
    {
        const string json =
            """{"setId":"lean","name":"Lean","description":"Why","assumptions":{"revenuePerThousandImpressions":5,"conversionRate":0.01,"averageOrderValue":50,"sponsoredRate":0.1,"sponsoredPostsPerMonth":4,"classicDaysPerMonth":30,"monthsPerYear":12,"lifetimeMonths":24,"monthlyChurn":0,"monthlyDiscount":0,"margin":1,"pessimisticMultiple":0.5,"realisticMultiple":1.5,"optimisticMultiple":2,"optimisticFloor":0.0274,"likeConversion":0.001,"commentConversion":0.01,"saveConversion":0.05,"shareConversion":0.02,"productionCosts":{"byType":{"CAROUSEL_ALBUM":100,"IMAGE":50,"VIDEO":200},"other":100}}}""";
        var created = new AssumptionSetCreated("lean", "Lean", "Why", Assumptions.Default with { ConversionRate = 0.01 });
        Write(created).ShouldBe(json);
        Read<AssumptionSetCreated>(json).ShouldBe(created);
    }

    [Fact]
    public void An_assumption_that_a_stored_set_does_not_know_is_the_published_one() =>
        Read<AssumptionSetChanged>("""{"setId":"lean","assumptions":{"margin":0.5}}""").Assumptions
            .ShouldBe(Assumptions.Default with { Margin = 0.5 });

    [Fact]
    public void Other_events_of_a_set_read_back()
    {
        Write(new AssumptionSetRetired("lean")).ShouldBe("""{"setId":"lean"}""");
        Read<AssumptionSetRenamed>("""{"setId":"lean","name":"Lean","description":""}""").ShouldBe(new AssumptionSetRenamed("lean", "Lean", ""));
    }

    [Fact]
    public void What_was_said_of_a_shop_has_its_stored_form()
    {
        Write(new ShopRecorded("csv", 309)).ShouldBe("""{"shop":"csv","facts":309}""");
        Read<ShopRecorded>("""{"shop":"csv","facts":309}""").ShouldBe(new ShopRecorded("csv", 309));
    }

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, EventStore.Json)!;

    private static string Write<T>(T value) => JsonSerializer.Serialize(value, EventStore.Json);
}
