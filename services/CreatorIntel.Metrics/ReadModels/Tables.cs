namespace CreatorIntel.Metrics.ReadModels;

/// <summary>
/// Observations as Metrics keeps them: one row for each, never updated, keyed by the event's position in the event
/// store. Rows can arrive in any order and any number of times.
/// </summary>
internal static class Tables
{
    public const string Script =
        """
        create table if not exists account (
            account_id text not null, sequence bigint not null,
            name text not null, time_zone text not null, synthetic boolean not null,
            primary key (account_id, sequence));

        create table if not exists account_day (
            account_id text not null, sequence bigint not null,
            day date not null, recorded_at timestamptz not null,
            followers bigint, impressions bigint, views bigint, reach bigint, profile_views bigint, website_clicks bigint,
            primary key (account_id, sequence));
        create index if not exists account_day_by_day on account_day (account_id, day, recorded_at desc, sequence desc);

        create table if not exists post (
            account_id text not null, sequence bigint not null,
            post_id text not null, recorded_at timestamptz not null,
            content_type text not null, published_at timestamptz not null, caption text not null, permalink text,
            primary key (account_id, sequence));
        create index if not exists post_by_id on post (account_id, post_id, recorded_at desc, sequence desc);

        create table if not exists post_measurement (
            account_id text not null, sequence bigint not null,
            post_id text not null, observed_at timestamptz not null, recorded_at timestamptz not null,
            impressions bigint, views bigint, reach bigint, likes bigint, comments bigint, shares bigint, saves bigint,
            follows bigint, clicks bigint,
            primary key (account_id, sequence));
        alter table post_measurement add column if not exists clicks bigint;
        create index if not exists post_measurement_by_post
            on post_measurement (account_id, post_id, observed_at desc, recorded_at desc, sequence desc);
        """;

    /// <summary>The tables, in the order in which their content is hashed.</summary>
    public static readonly IReadOnlyList<string> Names = ["account", "account_day", "post", "post_measurement"];
}
