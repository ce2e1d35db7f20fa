declare module 'core-js/stable';
