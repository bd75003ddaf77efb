namespace DentalSynth.DbtContract.Engines;

/// <summary>A SQL function that raises a server error.</summary>
internal static class FailingFunction
{
    public const string Message = "no room left";

    public const string Function = $"""
        create function public.trouble(state text) returns integer language plpgsql as
            $$ begin raise exception '{Message}' using errcode = state; end $$
        """;

    public static string Query(string state) => $"select public.trouble('{state}')";
}
