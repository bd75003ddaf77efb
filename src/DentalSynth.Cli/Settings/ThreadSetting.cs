namespace DentalSynth.Cli.Settings;

/// <summary>The setting that says how many workers make rows.</summary>
internal static class ThreadSetting
{
    /// <summary>Declares the setting for a command.</summary>
    public static Setting<int> Create() =>
        new("--threads", null, Values.Workers, "Workers; default one per core. The rows are the same for any number");
}
