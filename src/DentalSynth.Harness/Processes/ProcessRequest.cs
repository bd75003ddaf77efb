namespace DentalSynth.Harness.Processes;

/// <summary>A program to run.</summary>
/// <param name="Program">A path, or a name on the PATH.</param>
/// <param name="Arguments">The unquoted arguments.</param>
public sealed record ProcessRequest(string Program, IReadOnlyList<string> Arguments)
{
    /// <summary>Gets the working directory. Default the current directory.</summary>
    public string? WorkingDirectory { get; init; }

    /// <summary>Gets environment variables to set; a null value removes a variable.</summary>
    public IReadOnlyDictionary<string, string?> Environment { get; init; } = new Dictionary<string, string?>();

    /// <summary>Gets the timeout. Default 10 minutes.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Gets the time between the interrupt and the kill of a program that must stop. Default 5 seconds.</summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Returns the command line.</summary>
    public override string ToString() => string.Join(' ', [Program, .. Arguments]);
}
