namespace DentalSynth.Cli;

/// <summary>Exit codes of all commands.</summary>
internal static class ExitCodes
{
    /// <summary>The command succeeded; if it checked the contract, the contract holds.</summary>
    public const int Success = 0;

    /// <summary>A dbt test, a fact or a check failed.</summary>
    public const int CheckFailed = 1;

    /// <summary>Bad input, or something required is missing. Nothing was changed.</summary>
    public const int Refused = 2;

    /// <summary>A bug in DentalSynth; EX_SOFTWARE in sysexits.h.</summary>
    public const int InternalError = 70;

    /// <summary>Stopped by Ctrl+C: 128 plus the number of SIGINT.</summary>
    public const int Cancelled = 130;
}
