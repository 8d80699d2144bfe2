using CreatorIntel.Gateway.Reports.Pdf;

namespace CreatorIntel.Gateway.Reports;

/// <summary>The type that reports are set in. It comes with the program: no font of the machine is used.</summary>
internal static class ReportType
{
    private static readonly TrueTypeFont Regular = TrueTypeFont.Embedded("Roboto-Regular");
    private static readonly TrueTypeFont Bold = TrueTypeFont.Embedded("Roboto-Bold");

    public static Face Text { get; } = new(Regular, 9.5);

    public static Face Small { get; } = new(Regular, 8);

    public static Face Strong { get; } = new(Bold, 9.5);

    public static Face Heading { get; } = new(Bold, 13);

    public static Face Title { get; } = new(Bold, 22);

    public static Face Amount { get; } = new(Bold, 16);

    /// <summary>True where a character can be printed.</summary>
    public static bool Has(char character) => Regular.Has(character) && Bold.Has(character);
}
