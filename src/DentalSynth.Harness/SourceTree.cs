namespace DentalSynth.Harness;

/// <summary>The checkout of this program.</summary>
public static class SourceTree
{
    private const string Marker = "DentalSynth.sln";

    /// <summary>Returns the full path of a file or folder in the checkout.</summary>
    /// <param name="relativePath">Its path from the root, with forward slashes.</param>
    /// <exception cref="NoCheckoutException">Neither this program nor the current folder is in a checkout.</exception>
    public static string PathOf(string relativePath) => Path.GetFullPath(Path.Join(Root(), relativePath));

    private static string Root() =>
        Above(AppContext.BaseDirectory)
        ?? Above(Directory.GetCurrentDirectory())
        ?? throw new NoCheckoutException(
            $"{Marker} was not found in a parent folder: run this in a checkout of DentalSynth"
        );

    private static string? Above(string? folder)
    {
        while (folder != null && !File.Exists(Path.Join(folder, Marker)))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder;
    }
}
