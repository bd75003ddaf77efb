namespace DentalSynth.Harness;

/// <summary>The checkout that this program was built from or runs in.</summary>
public static class SourceTree
{
    private const string Marker = "DentalSynth.sln";

    /// <summary>Returns the full path of something in the checkout.</summary>
    /// <param name="relativePath">Its path from the root, with forward slashes.</param>
    /// <exception cref="NoCheckoutException">Neither this program nor the current folder is in a checkout.</exception>
    public static string PathOf(string relativePath) => Path.GetFullPath(Path.Join(Root(), relativePath));

    private static string Root() =>
        Above(AppContext.BaseDirectory)
        ?? Above(Directory.GetCurrentDirectory())
        ?? throw new NoCheckoutException($"no folder above holds {Marker}: run this in a checkout of DentalSynth");

    private static string? Above(string? folder)
    {
        while (folder != null && !File.Exists(Path.Join(folder, Marker)))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder;
    }
}
