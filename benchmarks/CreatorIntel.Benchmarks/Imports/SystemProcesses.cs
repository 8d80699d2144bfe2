using System.Globalization;

namespace CreatorIntel.Benchmarks.Imports;

/// <summary>What a process has used.</summary>
/// <param name="ProcessorSeconds">Processor time since it started.</param>
/// <param name="PeakMegabytes">The most memory it was resident with.</param>
internal readonly record struct ProcessUse(double ProcessorSeconds, double PeakMegabytes);

/// <summary>The system's processes on this machine, as Linux tells of them; on other machines none.</summary>
internal static class SystemProcesses
{
    private const int ClockTicksPerSecond = 100;

    /// <summary>What the services, PostgreSQL (all of its processes together) and RabbitMQ have used so far, by name.</summary>
    public static Dictionary<string, ProcessUse> Now()
    {
        var use = new Dictionary<string, ProcessUse>(StringComparer.Ordinal);
        if (!Directory.Exists("/proc")) return use;
        foreach (var folder in Directory.EnumerateDirectories("/proc").Where(folder => char.IsAsciiDigit(Path.GetFileName(folder)[0])))
        {
            if (Read(folder) is not { } process) continue;
            var before = use.GetValueOrDefault(process.Name);
            use[process.Name] = new ProcessUse(
                before.ProcessorSeconds + process.Use.ProcessorSeconds, Math.Max(before.PeakMegabytes, process.Use.PeakMegabytes));
        }

        return use;
    }

    private static (string Name, ProcessUse Use)? Read(string folder)
    {
        try
        {
            if (NameOf(File.ReadAllText($"{folder}/cmdline")) is not { } name) return null;

            // Behind the name in brackets; 11 and 12 are the process's own time, 13 and 14 that of children that have ended.
            var stat = File.ReadAllText($"{folder}/stat");
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            var ticks = fields[11..15].Sum(field => long.Parse(field, CultureInfo.InvariantCulture));
            var peak = File.ReadLines($"{folder}/status").First(line => line.StartsWith("VmHWM", StringComparison.Ordinal));
            var kilobytes = double.Parse(peak.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture);
            return (name, new ProcessUse((double)ticks / ClockTicksPerSecond, kilobytes / 1024));
        }
        catch (Exception e) when (e is IOException or InvalidOperationException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string? NameOf(string commandLine)
    {
        var words = commandLine.Split('\0');
        if (words.FirstOrDefault(word => word.EndsWith(".dll", StringComparison.Ordinal)) is { } library
            && Path.GetFileNameWithoutExtension(library) is var name && name.StartsWith("CreatorIntel.", StringComparison.Ordinal)
            && !name.EndsWith("Benchmarks", StringComparison.Ordinal))
        {
            return name;
        }

        var program = Path.GetFileName(words[0].Split(' ')[0]);
        return program.StartsWith("postgres", StringComparison.Ordinal) ? "PostgreSQL"
            : program.StartsWith("beam", StringComparison.Ordinal) ? "RabbitMQ"
            : program.StartsWith("CreatorIntel.", StringComparison.Ordinal) ? program : null;
    }
}
