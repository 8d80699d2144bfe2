using CreatorIntel.Gateway.Reports.Pdf;

namespace CreatorIntel.Gateway.Reports;

/// <summary>The colours of a printed report: those of the web application in its light scheme.</summary>
internal static class ReportColours
{
    public static Colour Ink { get; } = new(0x18, 0x21, 0x2E);

    public static Colour Muted { get; } = new(0x56, 0x61, 0x73);

    public static Colour Line { get; } = new(0xE2, 0xE6, 0xEB);

    public static Colour Brand { get; } = new(0x0B, 0x6B, 0x72);

    public static Colour Goal { get; } = new(0xA1, 0x5C, 0x07);

    public static Colour Quiet { get; } = new(0x84, 0x92, 0xA6);
}
