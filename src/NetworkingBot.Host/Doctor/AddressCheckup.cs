using NetworkingBot.Host.Health;

namespace NetworkingBot.Host.Doctor;

/// <summary>Asks the bot, at the address where others find it, whether it lives.</summary>
internal static class AddressCheckup
{
    public static async Task<Finding> LookAsync(string key, Uri address, HttpClient http, CancellationToken cancellation)
    {
        try
        {
            using var response = await http.GetAsync(new Uri(address, HealthEndpoints.Live), cancellation);
            return response.IsSuccessStatusCode && await response.Content.ReadAsStringAsync(cancellation) == "Healthy"
                ? Finding.Well(key, $"the bot answers at {address.Authority}.")
                : Finding.Fault(
                    key,
                    $"{address.Authority} answers {(int)response.StatusCode}, and is not this bot.",
                    "Point the name at the bot, or set the address where it is."
                );
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
        {
            return Finding.Fault(
                key,
                $"nobody answers at {address.Authority}.",
                "Start the bot, and check the name, the certificate and the ingress."
            );
        }
    }
}
