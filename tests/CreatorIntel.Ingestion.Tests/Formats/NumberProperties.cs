using System.Globalization;
using CreatorIntel.Ingestion.Formats.Text;
using CreatorIntel.Tests.Properties;
using FsCheck;
using FsCheck.Fluent;

namespace CreatorIntel.Ingestion.Tests.Formats;

/// <summary>Numbers in every form that exports are known to write, in every language: read back as themselves.</summary>
public sealed class NumberProperties
{
    private static readonly string[] Signs = [",", ".", "'", "’", " ", "\u00A0", "\u202F"];
    private static readonly (string Text, decimal Times)[] Multiples =
    [
        ("K", 1e3m), ("k", 1e3m), ("Tsd", 1e3m), ("Tsd.", 1e3m), ("mil", 1e3m), ("M", 1e6m), ("m", 1e6m), ("Mio", 1e6m), ("Mio.", 1e6m), ("B", 1e9m),
    ];

    /// <summary>Of every size, and often around a thousand.</summary>
    private static Gen<long> Whole => Gen.OneOf(
        Gen.Choose(0, 2_000).Select(number => (long)number), Gen.Choose(0, int.MaxValue).Select(number => (long)number),
        Gen.Choose(0, 999_999).Select(number => number * 1_000_000L), Gen.Choose(-5_000, -1).Select(number => (long)number));

    /// <summary>As one of the listed forms writes it.</summary>
    private static Gen<Written> Listed => Gen.OneOf(
        Whole.Select(number => new Written(Text(number), number)),
        Whole.Select(number => new Written($"{Text(number)}.0", number)),
        from number in Whole from sign in Gen.Elements(Signs) select new Written(Grouped(number, sign), number),
        from tenths in Gen.Choose(0, 99_999)
        from point in Gen.Elements(".", ",")
        from gap in Gen.Elements("", " ", "\u00A0")
        from multiple in Gen.Elements(Multiples)
        select new Written($"{tenths / 10}{point}{tenths % 10}{gap}{multiple.Text}", tenths * multiple.Times / 10),
        from hundredths in Gen.Choose(0, 99_999)
        from point in Gen.Elements(".", ",")
        from multiple in Gen.Elements(Multiples)
        select new Written(string.Create(CultureInfo.InvariantCulture, $"{hundredths / 100}{point}{hundredths % 100:D2}{multiple.Text}"), hundredths * multiple.Times / 100));

    /// <summary>In other forms, some of which are another number in another language.</summary>
    private static Gen<Written> Other => Gen.OneOf(
        from number in Whole
        from signs in Gen.Elements((",", "."), (".", ","), (" ", ","), ("’", "."))
        from digits in Gen.Choose(0, 9)
        select new Written($"{Grouped(number, signs.Item1)}{signs.Item2}{digits}", number + (Math.Sign(number) * digits / 10m)),
        from number in Gen.Choose(1_000, 999_999)
        from sign in Gen.Elements(Signs)
        from multiple in Gen.Elements(Multiples)
        select new Written($"{Grouped(number, sign)}{multiple.Text}", number * multiple.Times),
        from number in Gen.Choose(100_000, 9_999_999) select new Written(number.ToString("#,##,##0", Indian), number));

    private static readonly NumberFormatInfo Indian = new() { NumberGroupSizes = [3, 2] };

    [Fact]
    public void A_number_in_a_listed_form_reads_back_as_itself() =>
        Properties.Holds(Listed, written => Numbers.TryParseWhole(written.Text, out var read) && read == written.Number);

    [Fact]
    public void A_number_in_another_form_reads_back_as_itself_or_not_at_all() =>
        Properties.Holds(Other, written => !Numbers.TryParseWhole(written.Text, out var read) || read == written.Number);

    /// <summary>Exports write 15,000 and mean thousands: three digits behind a lone comma were never seen to be a fraction.</summary>
    [Fact]
    public void A_cell_with_a_fraction_is_that_or_nothing_in_either_language() => Properties.Holds(
        from number in Gen.Choose(-99_999_999, 99_999_999)
        from decimals in Gen.Choose(0, 4)
        from isGerman in Gen.Elements(true, false)
        where !(isGerman && decimals == 3)
        let value = (decimal)number / Power(decimals)
        select new Written(value.ToString($"{(isGerman ? "#,##0" : "0")}.{new string('0', decimals)}".TrimEnd('.'), isGerman ? German : CultureInfo.InvariantCulture), value),
        written => !Numbers.TryParseWritten(written.Text, out var read) || read.Equals(double.Parse(written.Number.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)));

    [Fact]
    public void A_number_as_programs_write_it_reads_back_as_itself() => Properties.Holds(
        Gen.Choose(int.MinValue, int.MaxValue).Select(bits => bits / 1000.0),
        number => Numbers.TryParse(number.ToString("R", CultureInfo.InvariantCulture), out var read) && read.Equals(number));

    private static readonly NumberFormatInfo German = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    private static decimal Power(int decimals) => (decimal)Math.Pow(10, decimals);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Grouped(long number, string sign) => number.ToString("#,##0", new NumberFormatInfo { NumberGroupSeparator = sign });

    /// <summary>A number and how it is written.</summary>
    private sealed record Written(string Text, decimal Number);
}
