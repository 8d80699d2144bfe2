using CreatorIntel.Ingestion.Columns;
using CreatorIntel.Ingestion.Uploads;
using CreatorIntel.ServiceDefaults;

namespace CreatorIntel.Ingestion.Imports;

/// <summary>What takes uploads and turns them into observations.</summary>
internal static class ImportServices
{
    public static void AddImports(this WebApplicationBuilder builder)
    {
        builder.AddSettings<ImportSettings>("Imports");
        builder.Services.AddSingleton<UploadStore>().AddSingleton<ImportRegister>().AddSingleton<ImportStreams>().AddSingleton<ReferenceTable>();
        builder.Services.AddSingleton<ImportDesk>().AddSingleton<ImportReports>().AddSingleton<KeptUploads>().AddSingleton<ColumnNamesBook>();
        builder.Services.AddSingleton<Unpacking>().AddSingleton<Preparation>().AddSingleton<FileReading>().AddSingleton<ImportRun>();
        builder.Services.AddSingleton<ImportWorker>();
        builder.Services.AddHostedService(services => services.GetRequiredService<ImportWorker>());
        builder.Services.AddHostedService<KeptUploadsSweep>();
    }
}
