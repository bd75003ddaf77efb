namespace DentalSynth.DbtContract.Engines;

/// <summary>A server that can't do what it is asked for, as it says so.</summary>
internal static class Trouble
{
    public const string Message = "no room left";

    public const string Function = $"""
        create function public.trouble(state text) returns integer language plpgsql as
            $$ begin raise exception '{Message}' using errcode = state; end $$
        """;

    public static string Query(string state) => $"select public.trouble('{state}')";
}
