namespace CreatorIntel.Ingestion.Demo;

/// <summary>The generated demonstration workspace.</summary>
internal sealed class DemoSettings
{
    /// <summary>What the generator starts from: the same seed gives the same workspace.</summary>
    public const int Seed = 20260827;

    /// <summary>True: it is loaded at the first start.</summary>
    public bool Enabled { get; set; }
}
