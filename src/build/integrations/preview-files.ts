import type { AstroIntegration } from 'astro';

/** In dev, gives the files whose route names no ending (`[file].ts`): Astro would want a closing slash of them there. */
export function previewFiles(): AstroIntegration {
  return {
    name: 'preview-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, _response, next) => {
          request.url = toRouteAddress(request.url ?? '/');
          next();
        });
      },
    },
  };
}

/** What Astro's dev server knows an address by. */
export const toRouteAddress = (address: string): string =>
  address.replace(/(\/(?:nghe-xem\/\d{4}|tai-ve\/\d{4}(?:\/giay-to)?)\/[^/?#]+\.\w+)(?=$|[?#])/, '$1/');
