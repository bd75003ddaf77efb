using DentalSynth.Harness.Postgres.Clusters;

namespace DentalSynth.Harness.Postgres.Npm;

/// <summary>The cache folder for downloads and cluster templates.</summary>
internal static class UserCache
{
    /// <summary>Gets the folder of the user; for root, a folder that the server's user can read.</summary>
    public static string Folder { get; } =
        OperatingSystem.IsWindows() ? Under(Environment.SpecialFolder.LocalApplicationData, "dentalsynth")
        : ServerAccount.IsRoot ? "/var/cache/dentalsynth"
        : Under(Environment.SpecialFolder.UserProfile, ".cache/dentalsynth");

    private static string Under(Environment.SpecialFolder folder, string name) =>
        Path.Join(Environment.GetFolderPath(folder), name);
}
