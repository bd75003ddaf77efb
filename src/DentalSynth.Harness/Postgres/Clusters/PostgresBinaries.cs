namespace DentalSynth.Harness.Postgres.Clusters;

/// <summary>A folder with PostgreSQL's binaries.</summary>
internal sealed record PostgresBinaries(string Folder)
{
    private static readonly string Ending = OperatingSystem.IsWindows() ? ".exe" : string.Empty;

    public string InitDb => Program("initdb");

    public string PgCtl => Program("pg_ctl");

    /// <summary>Gets whether all required binaries exist and are not wrapper scripts.</summary>
    public bool AreComplete => new[] { InitDb, PgCtl, Program("postgres") }.All(IsProgram);

    private string Program(string name) => Path.Join(Folder, name + Ending);

    private static bool IsProgram(string path)
    {
        if (!File.Exists(path))
        {
            return false;
        }

        Span<byte> start = stackalloc byte[2];
        using var file = File.OpenRead(path);
        return file.Read(start) == start.Length && !start.SequenceEqual("#!"u8);
    }
}
