/** What is used of the library, as one module: loaded apart from the rest, and left out of the page if it does not come. */
export { GPUInitializationError, Map, prewarm, setWorkerUrl } from 'maplibre-gl';
