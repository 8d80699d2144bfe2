using CreatorIntel.Contracts;
using CreatorIntel.Contracts.Messages;
using CreatorIntel.Valuation.Domain;
using CreatorIntel.Valuation.Formulas;
using CreatorIntel.Valuation.Messaging;
using JasperFx.Events;

namespace CreatorIntel.Valuation.Tests.Messaging;

public sealed class ValuationMessagesTests
{
    private static readonly AccountKey Account = new("my", "instagram", "1");

    private static Event<T> Stored<T>(T data, long sequence) where T : notnull => new(data) { Sequence = sequence };

    [Fact]
    public void Each_account_and_each_set_is_told_once_with_the_latest_position() =>
        new ValuationMessages().Compose("my",
        [
            Stored(new AccountValued(Account, 1, 2, 3), 10),
            Stored(new AssumptionSetCreated("lean", "Lean", "", Assumptions.Default), 11),
            Stored(new TargetSet(Account, 2000, 6), 12),
            Stored(new AssumptionSetChanged("lean", Assumptions.Default), 13),
            Stored(new AssumptionSetRenamed("fat", "Fat", ""), 14),
            Stored(new AssumptionSetRetired("lean"), 15),
        ]).ShouldBe(
        [
            new ValuationChanged(Account, 12), new AssumptionsChanged("my", "lean", 15), new AssumptionsChanged("my", "fat", 14),
        ]);

    [Fact]
    public void The_shops_of_a_workspace_are_told_once_with_the_latest_position() =>
        new ValuationMessages().Compose("my", [Stored(new ShopRecorded("csv", 3), 20), Stored(new ShopRecorded("square-1", 1), 21)])
            .ShouldBe([new ShopChanged("my", 21)]);
}
