namespace DentalSynth.Cli.Settings;

/// <summary>The number of generator threads.</summary>
internal static class ThreadSetting
{
    public static Setting<int> Create() =>
        new("--threads", null, Values.Threads, "Threads; default one per core. Does not change the rows");
}
