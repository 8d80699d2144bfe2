using System.Runtime.InteropServices;

namespace LocalServers;

internal enum Signal
{
    Interrupt = 2,
    Quit = 3,
    Kill = 9,
    Terminate = 15,
}

internal static class SignalSender
{
    public static void Send(int processId, Signal signal) => _ = Kill(processId, (int)signal);

    extension(Signal signal)
    {
        /// <summary>The name that command line tools know it by.</summary>
        public string Name => signal switch
        {
            Signal.Interrupt => "INT",
            Signal.Quit => "QUIT",
            Signal.Terminate => "TERM",
            _ => "KILL",
        };
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int processId, int signal);
}
