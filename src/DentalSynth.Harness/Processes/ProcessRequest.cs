namespace DentalSynth.Harness.Processes;

/// <summary>A program to run, and how.</summary>
/// <param name="Program">A path, or a name to be found on the PATH.</param>
/// <param name="Arguments">The arguments, one by one, unquoted.</param>
public sealed record ProcessRequest(string Program, IReadOnlyList<string> Arguments)
{
    /// <summary>Gets the folder to run in; by default the caller's own.</summary>
    public string? WorkingDirectory { get; init; }

    /// <summary>Gets variables to set over the caller's environment; null as a value removes one.</summary>
    public IReadOnlyDictionary<string, string?> Environment { get; init; } = new Dictionary<string, string?>();

    /// <summary>Gets how long the program may run before it is stopped; by default 10 minutes.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Gets how long a program that is asked to stop may take before it is killed; by default 5 seconds.</summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Returns the command as somebody would type it.</summary>
    public override string ToString() => string.Join(' ', [Program, .. Arguments]);
}
