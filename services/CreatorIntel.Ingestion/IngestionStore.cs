using CreatorIntel.Ingestion.Connections;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Domain.Shop;
using CreatorIntel.Ingestion.ReadModels;
using JasperFx.Events.Projections;
using Marten;

namespace CreatorIntel.Ingestion;

/// <summary>The events of this service, each under the name it is stored with for good, and its read models.</summary>
internal static class IngestionStore
{
    public static void Configure(StoreOptions store)
    {
        store.Events.MapEventType<AccountConnected>("account_connected");
        store.Events.MapEventType<AccountDayObserved>("account_day_observed");
        store.Events.MapEventType<AudienceObserved>("audience_observed");
        store.Events.MapEventType<PostPublished>("post_published");
        store.Events.MapEventType<PostRedescribed>("post_redescribed");
        store.Events.MapEventType<PostObserved>("post_observed");
        store.Events.MapEventType<PostRemoved>("post_removed");
        store.Events.MapEventType<ImportOpened>("import_opened");
        store.Events.MapEventType<ImportQueued>("import_queued");
        store.Events.MapEventType<FileRecognised>("file_recognised");
        store.Events.MapEventType<FileRefused>("file_refused");
        store.Events.MapEventType<ArchiveUnpacked>("archive_unpacked");
        store.Events.MapEventType<ReadingOrdered>("reading_ordered");
        store.Events.MapEventType<ImportRetried>("import_retried");
        store.Events.MapEventType<ColumnNamesChosen>("column_names_chosen");
        store.Events.MapEventType<PartCounted>("part_counted");
        store.Events.MapEventType<RowsRecorded>("rows_recorded");
        store.Events.MapEventType<RowsRejected>("rows_rejected");
        store.Events.MapEventType<ImportCompleted>("import_completed");
        store.Events.MapEventType<ImportRefused>("import_refused");
        store.Events.MapEventType<CustomerRecorded>("customer_recorded");
        store.Events.MapEventType<ItemRecorded>("item_recorded");
        store.Events.MapEventType<ItemFeatured>("item_featured");
        store.Events.MapEventType<LocationRecorded>("location_recorded");
        store.Events.MapEventType<OrderRecorded>("order_recorded");
        store.Events.MapEventType<OrderLineRecorded>("order_line_recorded");
        store.Events.MapEventType<PaymentRecorded>("payment_recorded");
        store.Events.MapEventType<MarketDayRecorded>("market_day_recorded");
        store.Events.MapEventType<ConnectionOpened>("connection_opened");
        store.Events.MapEventType<TokenReplaced>("token_replaced");
        store.Events.MapEventType<TokenRenewed>("token_renewed");
        store.Events.MapEventType<TokenRenewalFailed>("token_renewal_failed");
        store.Events.MapEventType<ConnectionPaused>("connection_paused");
        store.Events.MapEventType<ConnectionResumed>("connection_resumed");
        store.Events.MapEventType<CompetitorsChosen>("competitors_chosen");
        store.Events.MapEventType<MetricsRefused>("metrics_refused");
        store.Events.MapEventType<SyncStarted>("sync_started");
        store.Events.MapEventType<SyncProgressed>("sync_progressed");
        store.Events.MapEventType<SyncStopped>("sync_stopped");
        store.Events.MapEventType<SyncContinued>("sync_continued");
        store.Events.MapEventType<SyncCompleted>("sync_completed");
        store.Events.MapEventType<ConnectionClosed>("connection_closed");
        store.Projections.Add(new ConnectionSnapshots(), ProjectionLifecycle.Inline);
        store.Projections.Add(new AccountSnapshots(), ProjectionLifecycle.Inline);
        store.Projections.Add(new PostSnapshots(), ProjectionLifecycle.Inline);
        store.Projections.Add(new ImportSnapshots(), ProjectionLifecycle.Inline);
        store.Projections.Add(new ColumnNamesSnapshots(), ProjectionLifecycle.Inline);
        store.Projections.Add(new ShopSnapshots(), ProjectionLifecycle.Inline);
        store.Projections.Add(
            new ObservationLedger(), ProjectionLifecycle.Async, ObservationLedger.Name,
            options => options.DeleteDataInTableOnTeardown(ObservationLedger.Name));
        store.Projections.Add(
            new AudienceTable(), ProjectionLifecycle.Async, AudienceTable.TableName,
            options => options.DeleteDataInTableOnTeardown(AudienceTable.TableName));
    }
}
