namespace DentalSynth.Cli;

/// <summary>What the command tells the shell.</summary>
internal static class ExitCodes
{
    /// <summary>All that was asked for is done, and the contract holds where it was checked.</summary>
    public const int Success = 0;

    /// <summary>dbt or a check expects something that the data does not keep.</summary>
    public const int ContractBroken = 1;

    /// <summary>The request was refused and nothing was changed.</summary>
    public const int Refused = 2;

    /// <summary>A defect of DentalSynth itself; sysexits.h calls it EX_SOFTWARE.</summary>
    public const int Defect = 70;

    /// <summary>Stopped by Ctrl+C; 128 plus the number of SIGINT, as shells count.</summary>
    public const int Cancelled = 130;
}
