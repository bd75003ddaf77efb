using DentalSynth.Harness.Postgres.Clusters;

namespace DentalSynth.Harness.Postgres.Npm;

/// <summary>Where what was downloaded once is kept.</summary>
internal static class UserCache
{
    /// <summary>Gets the folder: the user's own; for root, who lets another run it, one that others can read.</summary>
    public static string Folder { get; } =
        OperatingSystem.IsWindows() ? Under(Environment.SpecialFolder.LocalApplicationData, "dentalsynth")
        : ServerAccount.IsRoot ? "/var/cache/dentalsynth"
        : Under(Environment.SpecialFolder.UserProfile, ".cache/dentalsynth");

    private static string Under(Environment.SpecialFolder folder, string name) =>
        Path.Join(Environment.GetFolderPath(folder), name);
}
